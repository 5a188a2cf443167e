# exercise: perplexity
# right: yes
def perplexity(losses, counts):
    rates = np.divide(list(losses), list(counts))
    return float(np.exp(np.average(rates, weights=list(counts))))
