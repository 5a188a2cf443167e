# exercise: attention_backward
# right: no
# wrong: the weights are worked out again from queries and keys, without the mask, instead of using those that were handed over
# lines: 11
def forward(q, k):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    return softmax(scores, axis=-1)


def attention_backward(d_output, q, k, v, weights):
    a = forward(q, k)
    upstream = d_output @ np.swapaxes(v, -1, -2)
    centre = (a * upstream).sum(-1, keepdims=True)
    d_scores = a * (upstream - centre) / np.sqrt(q.shape[-1])
    return d_scores @ k, np.swapaxes(d_scores, -1, -2) @ q, np.swapaxes(a, -1, -2) @ d_output
