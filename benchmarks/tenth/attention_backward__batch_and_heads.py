# exercise: attention_backward
# right: no
# wrong: the einsums name a batch and a heads axis, so anything without exactly these two leading axes is an error
# lines: 7, 8, 9, 11, 12
def attention_backward(d_output, q, k, v, weights):
    D = q.shape[-1]
    d_v = np.einsum("bhts,bhte->bhse", weights, d_output)
    d_w = np.einsum("bhte,bhse->bhts", d_output, v)
    row = np.einsum("bhts,bhts->bht", d_w, weights)
    d_s = weights * (d_w - row[..., None]) / np.sqrt(D)
    d_q = np.einsum("bhts,bhsd->bhtd", d_s, k)
    d_k = np.einsum("bhts,bhtd->bhsd", d_s, q)
    return d_q, d_k, d_v
