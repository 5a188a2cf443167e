# exercise: log_forward
# right: no
# wrong: the running maximum starts at 0, so for a row whose scores are all near -1000 the running sum is 0 and its logarithm fails
# lines: 9
import math


def log_sum_exp(numbers):
    top, total = 0.0, 0.0
    for s in numbers:
        if s > top:
            total = total * math.exp(top - s) + 1.0
            top = s
        else:
            total += math.exp(s - top)
    return top + math.log(total)


def log_forward(words, params):
    W, b_out = params[3], params[5]
    result = []
    for h in tagger_states(words, params)[1:]:
        row = W.dot(h) + b_out.flatten()
        result.append(row - log_sum_exp(row.tolist()))
    return np.array(result)
