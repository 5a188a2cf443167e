# exercise: copy_params
# right: no
# wrong: gives b_hidden to both of torch's biases through a loop over the kind of name, so their sum is twice b_hidden
# lines: 10
def copy_params(params, model):
    table = dict(zip(("weight_ih", "weight_hh", "weight", "bias_", "bias"), params))
    with torch.no_grad():
        for name, p in model.named_parameters():
            leaf = name.split(".")[1]
            key = next(k for k in table if leaf.startswith(k))
            p.copy_(torch.tensor(table[key]).reshape(p.shape))
