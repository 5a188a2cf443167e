# exercise: attention_backward
# right: no
# wrong: only the queries' gradient is divided by the root of D, not the keys'
# lines: 11
def attention_backward(d_output, q, k, v, weights):
    D = q.shape[-1]
    dA = np.einsum("...te,...se->...ts", d_output, v)
    dS = weights * dA
    dS -= weights * dS.sum(axis=-1, keepdims=True)
    dq = np.einsum("...ts,...sd->...td", dS, k) / np.sqrt(D)
    dk = np.einsum("...ts,...td->...sd", dS, q)
    dv = np.einsum("...ts,...te->...se", weights, d_output)
    return dq, dk, dv
