# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    root = np.sqrt(q.shape[-1])
    eye = np.eye(weights.shape[-1])
    # J[..., t, i, j]: how weight i of row t moves with score j
    J = weights[..., :, None] * (eye - weights[..., None, :])
    g = np.einsum("...te,...se->...ts", d_output, v)
    d_s = np.einsum("...ti,...tij->...tj", g, J) / root
    return (
        np.einsum("...ts,...sd->...td", d_s, k),
        np.einsum("...ts,...td->...sd", d_s, q),
        np.einsum("...ts,...te->...se", weights, d_output),
    )
