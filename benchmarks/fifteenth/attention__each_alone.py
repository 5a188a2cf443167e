# exercise: attention
# right: no
# wrong: np.resize repeats the mask's entries one after the other instead of broadcasting them along its axes of length 1
# lines: 9
def attention(q, k, v, mask=None):
    lead, T, S = q.shape[:-2], q.shape[-2], k.shape[-2]
    if mask is None:
        mask = np.ones((T, S), dtype=bool)
    mask = np.resize(mask, lead + (T, S))
    weights = np.zeros(lead + (T, S))
    output = np.zeros(lead + (T, v.shape[-1]))
    for place in np.ndindex(*lead, T):
        query, keys = q[place], k[place[:-1]]
        seen = mask[place]
        scores = [query @ key / np.sqrt(len(query)) for key in keys[seen]]
        weights[place][seen] = softmax(np.array(scores))
        output[place] = weights[place] @ v[place[:-1]]
    return output, weights
