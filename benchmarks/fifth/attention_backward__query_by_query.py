# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    d_q, d_k, d_v = (np.zeros(np.shape(part)) for part in (q, k, v))
    scale = 1 / np.sqrt(np.shape(q)[-1])
    for place in np.ndindex(weights.shape[:-1]):
        batch = place[:-1]
        a, arriving, query = weights[place], d_output[place], q[place]
        # the output is a mean, so a score moves it towards its own value
        away = v[batch] - a @ v[batch]
        slope = scale * a * (away @ arriving)
        d_q[place] = slope @ k[batch]
        d_k[batch] += np.multiply.outer(slope, query)
        d_v[batch] += np.multiply.outer(a, arriving)
    return d_q, d_k, d_v
