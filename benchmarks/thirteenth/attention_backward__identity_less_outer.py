# exercise: attention_backward
# right: no
# wrong: the Jacobian of the softmax of a row is written as the identity less the outer product, where the weights belong on the diagonal
# lines: 13
def attention_backward(d_output, q, k, v, weights):
    d_q, d_k, d_v = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    root = k.shape[-1] ** 0.5
    for place in np.ndindex(*weights.shape[:-1]):
        *lead, t = place
        lead = tuple(lead)
        a = weights[place]
        g = v[lead] @ d_output[place]
        J = np.eye(len(a)) - np.outer(a, a)
        s = J @ g / root
        d_q[place] = s @ k[lead]
        d_k[lead] += np.outer(s, q[place])
        d_v[lead] += np.outer(a, d_output[place])
    return d_q, d_k, d_v
