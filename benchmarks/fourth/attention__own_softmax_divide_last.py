# exercise: attention
# right: yes

def attention(q, k, v, mask=None):
    """Values are summed with unnormalised weights; the division by their sum comes last."""
    size = q.shape[-1]
    match = (q * size**-0.5) @ np.swapaxes(k, -2, -1)
    if mask is not None:
        match = np.where(mask, match, -np.inf)
    raised = np.exp(match - np.max(match, axis=-1, keepdims=True))
    total = np.sum(raised, axis=-1, keepdims=True)
    return raised @ v / total, raised / total
