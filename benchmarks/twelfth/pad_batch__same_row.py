# exercise: pad_batch
# right: no
# wrong: all rows of the mask are one and the same list, so every row shows True up to the longest length
# lines: 8
def pad_batch(sequences, pad_value):
    width = max(len(s) for s in sequences)
    grid = [[pad_value for _ in range(width)] for _ in sequences]
    real = [[False] * width] * len(sequences)
    for r, s in enumerate(sequences):
        for c, token in enumerate(s):
            grid[r][c] = int(token)
            real[r][c] = True
    return (np.array(grid, dtype=int).reshape(len(sequences), width),
            np.array(real, dtype=bool).reshape(len(sequences), width))
