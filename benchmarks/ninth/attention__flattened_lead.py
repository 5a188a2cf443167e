# exercise: attention
# right: no
# wrong: All leading axes are flattened into one and the mask by itself likewise, so a mask that should broadcast over heads or batch does not fit or meets the wrong ones.
# lines: 17, 19
def single(q, k, v, mask):
    s = q @ k.T / np.sqrt(len(k[0]))
    s[~mask] = -np.inf
    w = softmax(s, axis=-1)
    return w @ v, w


def attention(q, k, v, mask=None):
    T, S = q.shape[-2], k.shape[-2]
    lead = q.shape[:-2]
    if mask is None:
        mask = np.ones((1, T, S), dtype=bool)
    masks = mask.reshape(-1, T, S)
    qs, ks, vs = (a.reshape(-1, *a.shape[-2:]) for a in (q, k, v))
    done = [single(qs[n], ks[n], vs[n], masks[n % len(masks)]) for n in range(len(qs))]
    output = np.array([o for o, _ in done]).reshape(*lead, T, v.shape[-1])
    weights = np.array([w for _, w in done]).reshape(*lead, T, S)
    return output, weights
