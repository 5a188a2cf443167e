# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = (torch.tensor(p) for p in params)
    bias = b.flatten()
    lstm.load_state_dict(dict(zip(lstm.state_dict(), (W_x, W_h, bias, 0 * bias))))
    linear.load_state_dict({"bias": b_out.flatten(), "weight": W})
