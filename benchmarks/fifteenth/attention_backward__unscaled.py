# exercise: attention_backward
# right: no
# wrong: the division by the root of D is forgotten on the way back
# lines: 10, 11
def attention_backward(d_output, q, k, v, weights):
    g = np.einsum("...te,...se->...ts", d_output, v)
    pulled = weights * g
    ds = pulled - weights * np.sum(pulled, axis=-1, keepdims=True)
    grads = dict(
        q=np.einsum("...ts,...sd->...td", ds, k),
        k=np.einsum("...ts,...td->...sd", ds, q),
        v=np.einsum("...ts,...te->...se", weights, d_output),
    )
    return grads["q"], grads["k"], grads["v"]
