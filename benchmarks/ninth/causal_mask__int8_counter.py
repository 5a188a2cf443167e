# exercise: causal_mask
# right: no
# wrong: The places are counted in int8, so for more than 128 of them the numbers wrap round and the comparison is wrong.
# lines: 6
def causal_mask(length):
    place = np.arange(length).astype(np.int8)
    return place[None, :] <= place[:, None]
