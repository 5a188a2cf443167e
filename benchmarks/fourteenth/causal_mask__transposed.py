# exercise: causal_mask
# right: no
# wrong: Rows and columns are exchanged, so everybody looks at the present and the future.
# lines: 7
def causal_mask(length):
    time = np.arange(length)
    return np.greater_equal(time[None, :], time[:, None])
