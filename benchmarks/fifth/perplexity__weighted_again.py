# exercise: perplexity
# right: no
# wrong: The losses are weighted by the counts as if they were means per token.
# lines: 7
def perplexity(losses, counts):
    """exp of the token-weighted average loss."""
    return float(np.exp(np.average(losses, weights=counts)))
