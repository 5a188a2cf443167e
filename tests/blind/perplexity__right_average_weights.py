# exercise: perplexity
# right: yes
import math


def perplexity(losses, counts):
    per_token = [loss / count for loss, count in zip(losses, counts)]
    return math.exp(np.average(per_token, weights=counts))
