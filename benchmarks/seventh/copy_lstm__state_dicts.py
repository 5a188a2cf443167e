# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = map(torch.tensor, params)
    b = b.squeeze(1)
    ours = (W_x, W_h, b - b.clone() / 2, b / 2)
    names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    lstm.load_state_dict(dict(zip(names, ours)))
    linear.load_state_dict({"weight": W, "bias": b_out.flatten()})
