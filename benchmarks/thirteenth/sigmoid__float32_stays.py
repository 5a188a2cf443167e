# exercise: sigmoid
# right: no
# wrong: only ints are converted, so a float32 array gives a float32 result instead of float64
# lines: 6
def sigmoid(x):
    if np.issubdtype(x.dtype, np.integer):
        x = x.astype(np.float64)
    result = np.empty_like(x)
    pos = x >= 0
    result[pos] = 1 / (1 + np.exp(-x[pos]))
    ex = np.exp(x[~pos])
    result[~pos] = ex / (1 + ex)
    return result
