# exercise: perplexity
# right: no
# wrong: each batch gets a perplexity of its own and these are averaged
# lines: 10, 11
def of_batch(loss, count):
    return np.exp(loss / count)


def perplexity(losses, counts):
    each = list(map(of_batch, losses, counts))
    return float(sum(each) / len(each))
