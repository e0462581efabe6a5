declare const table: { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };
export default table;
