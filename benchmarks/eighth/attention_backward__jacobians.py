# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    S, root = k.shape[-2], q.shape[-1] ** -0.5
    jac = np.einsum("...ti,ij->...tij", weights, np.eye(S))
    jac = jac - np.einsum("...ti,...tj->...tij", weights, weights)
    arriving = np.einsum("...te,...se->...ts", d_output, v)
    d_scores = np.einsum("...tij,...tj->...ti", jac, arriving) * root
    return (
        np.einsum("...ts,...sd->...td", d_scores, k),
        np.einsum("...ts,...td->...sd", d_scores, q),
        np.einsum("...ts,...te->...se", weights, d_output),
    )
