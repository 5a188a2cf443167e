# exercise: perplexity
# right: yes
def perplexity(losses, counts):
    mean, seen = 0.0, 0
    for loss, count in zip(losses, counts):
        seen += int(count)
        mean += (loss - count * mean) / seen
    return float(np.exp(mean))
