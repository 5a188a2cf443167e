# exercise: causal_mask
# right: yes
def causal_mask(length):
    later = np.triu(np.ones((length, length), dtype=bool), k=1)
    return np.logical_not(later)
