// The entries for frameworks hold only types. This empty module is for imports that a compiler leaves in.
export {};
