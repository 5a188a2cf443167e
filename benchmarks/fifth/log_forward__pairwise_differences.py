# exercise: log_forward
# right: yes
def log_of_shares(s):
    # ln p_k = -ln sum_j exp(s_j - s_k)
    gaps = s[None, :] - s[:, None]
    top = gaps.max(axis=1)
    return -(top + np.log(np.exp(gaps - top[:, None]).sum(axis=1)))


def log_forward(words, params):
    _, _, _, W, _, b_out = params
    columns = W @ tagger_states(words, params).T[:, 1:] + b_out
    rows = np.empty(columns.T.shape)
    for t, s in enumerate(columns.T):
        rows[t] = log_of_shares(s)
    return rows
