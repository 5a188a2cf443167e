# exercise: merge_heads
# right: no
# wrong: Gives the result with time as its first axis, as PyTorch's layers do by default.
# lines: 7, 8
def merge_heads(x):
    B, H, T, d = x.shape
    y = np.ascontiguousarray(x.transpose(2, 0, 1, 3))
    return y.reshape(T, B, H * d)
