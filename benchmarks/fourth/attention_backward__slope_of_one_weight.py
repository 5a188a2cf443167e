# exercise: attention_backward
# right: no
# wrong: takes a weight for a function of its own score alone, with the slope a (1 - a)
# lines: 8

def attention_backward(d_output, q, k, v, weights):
    d_weights = np.einsum("...te,...se->...ts", d_output, v)
    d_scores = d_weights * weights * (1 - weights)
    d_scores = d_scores / np.sqrt(q.shape[-1])
    d_q = d_scores @ k
    d_k = np.einsum("...ts,...td->...sd", d_scores, q)
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    return d_q, d_k, d_v
