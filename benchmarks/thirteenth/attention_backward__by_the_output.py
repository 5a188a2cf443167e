# exercise: attention_backward
# right: no
# wrong: the weighted sum over the keys is taken from output times d_output, but as the mean over the E entries instead of their sum
# lines: 7
def attention_backward(d_output, q, k, v, weights):
    output = weights @ v
    through = (d_output * output).mean(axis=-1, keepdims=True)
    T_ = lambda m: np.moveaxis(m, -1, -2)
    d_scores = weights * (np.matmul(d_output, T_(v)) - through)
    d_scores = d_scores / np.sqrt(k.shape[-1])
    d_q = np.matmul(d_scores, k)
    d_k = np.matmul(T_(d_scores), q)
    d_v = np.matmul(T_(weights), d_output)
    return d_q, d_k, d_v
