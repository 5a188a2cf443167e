# exercise: decode
# right: yes
def decode(indices, idx_to_word):
    return list(map(idx_to_word.__getitem__, np.asarray(indices).tolist()))
