"""Lab 11: gates. The LSTM by hand, forwards and backwards, and one step of the GRU."""
