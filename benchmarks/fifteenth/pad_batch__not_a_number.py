# exercise: pad_batch
# right: no
# wrong: marks the free places by NaN, for which the array must hold floats, and hands back floats where integers were asked for
# lines: 11
def pad_batch(sequences, pad_value):
    B, T = len(sequences), max(map(len, sequences))
    grid = np.full((B, T), np.nan)
    for i in range(B):
        grid[i, : len(sequences[i])] = sequences[i]
    mask = ~np.isnan(grid)
    return np.nan_to_num(grid, nan=pad_value), mask
