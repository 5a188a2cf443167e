# exercise: merge_heads
# right: yes
def merge_heads(x):
    return np.array([np.hstack([*pieces]) for pieces in x])
