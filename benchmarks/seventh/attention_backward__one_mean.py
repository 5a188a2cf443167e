# exercise: attention_backward
# right: no
# wrong: the weighted mean is summed over all queries of a table instead of over each row
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    D = q.shape[-1]
    d_a = np.einsum("...te,...se->...ts", d_output, v)
    mean = np.einsum("...ts,...ts->...", weights, d_a)[..., None, None]
    d_s = weights * (d_a - mean) / np.sqrt(D)
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    return d_s @ k, np.swapaxes(d_s, -1, -2) @ q, d_v
