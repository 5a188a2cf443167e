# exercise: attention_backward
# right: no
# wrong: goes over the first axis as a batch and takes .T of what is left, so it works with exactly one leading axis only
# lines: 12
def one(d_output, q, k, v, a):
    g = d_output @ v.T
    s = a * (g - np.sum(a * g, axis=1, keepdims=True)) / np.sqrt(q.shape[1])
    return s @ k, s.T @ q, a.T @ d_output


def attention_backward(d_output, q, k, v, weights):
    results = [one(*parts) for parts in zip(d_output, q, k, v, weights)]
    d_q, d_k, d_v = zip(*results)
    return np.array(d_q), np.array(d_k), np.array(d_v)
