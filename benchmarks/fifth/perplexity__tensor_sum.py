# exercise: perplexity
# right: no
# wrong: Lists have no method sum and cannot be divided, so lists crash.
# lines: 6
def perplexity(losses, counts):
    mean_loss = losses.sum() / counts.sum()
    return float(np.exp(mean_loss))
