# exercise: merge_heads
# right: yes
def merge_heads(x):
    return np.concatenate([*np.moveaxis(x, 1, 0)], axis=-1)
