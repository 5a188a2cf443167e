# exercise: decode
# right: yes
def decode(indices, idx_to_word):
    return [*map(idx_to_word.__getitem__, np.asarray(indices, dtype=int).tolist())]
