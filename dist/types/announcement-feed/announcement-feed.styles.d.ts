export declare const styles: string;
