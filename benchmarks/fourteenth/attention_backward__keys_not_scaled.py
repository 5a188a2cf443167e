# exercise: attention_backward
# right: no
# wrong: Only the gradient at the queries is divided by the root of D.
# lines: 13
def softmax_grad(g, a):
    return a * (g - np.einsum("...s,...s->...", a, g)[..., None])


def attention_backward(d_output, q, k, v, weights):
    d_weights = np.einsum("...te,...se->...ts", d_output, v)
    d_scores = softmax_grad(d_weights, weights)
    d_q = np.einsum("...ts,...sd->...td", d_scores, k) / np.sqrt(q.shape[-1])
    d_k = np.einsum("...ts,...td->...sd", d_scores, q)
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    return d_q, d_k, d_v
