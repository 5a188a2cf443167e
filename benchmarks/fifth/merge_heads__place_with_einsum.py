# exercise: merge_heads
# right: yes
def merge_heads(x):
    B, n, T, d = x.shape
    where = np.arange(n * d)
    return x[:, where // d, :, where % d].transpose(1, 2, 0)
