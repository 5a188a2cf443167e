# exercise: copy_lstm
# right: no
# wrong: bias_hh_l0 keeps its random start values, and the output bias is not copied either
# lines: 6, 11
def copy_lstm(params, lstm, linear):
    names = dict(weight_ih_l0=0, weight_hh_l0=1, bias_ih_l0=2)
    with torch.no_grad():
        for name, k in names.items():
            slot = getattr(lstm, name)
            slot[...] = torch.as_tensor(np.array(params[k]), dtype=slot.dtype).reshape(slot.shape)
        linear.weight[:] = torch.tensor(params[3])
