# exercise: merge_heads
# right: yes
def merge_heads(x):
    return np.dstack([*x.transpose(1, 0, 2, 3)])
