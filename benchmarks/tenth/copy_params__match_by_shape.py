# exercise: copy_params
# right: no
# wrong: finds the array for each tensor by its shape, so arrays of equal shape (H equal to C) overwrite each other
# lines: 7, 13
def copy_params(params, model):
    flat = [p if p.shape[1] > 1 else p[:, 0] for p in params]
    source = {a.shape: a for a in flat}
    with torch.no_grad():
        for name, p in model.named_parameters():
            if name.endswith("bias_hh_l0"):
                p.zero_()
            else:
                p.copy_(torch.tensor(source[tuple(p.shape)]))
