# exercise: copy_params
# right: no
# wrong: Pairs the arrays with the module's own order of parameters, so W meets the hidden bias and the reshape crashes.
# lines: 12
def copy_params(params, model):
    it = iter(params)
    with torch.no_grad():
        for name, p in model.named_parameters():
            if name.endswith("bias_hh_l0"):
                p.fill_(0)
                continue
            p.copy_(torch.tensor(next(it)).reshape(p.shape))
