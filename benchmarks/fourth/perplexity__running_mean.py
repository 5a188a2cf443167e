# exercise: perplexity
# right: yes

def perplexity(losses, counts):
    """Keeps the mean over all tokens so far; each batch moves it by its share."""
    mean, seen = 0.0, 0
    for loss, n in zip(losses, counts):
        if n:
            seen += n
            mean += (loss - n * mean) / seen
    return float(np.exp(mean))
