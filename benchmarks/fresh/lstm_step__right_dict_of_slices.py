# exercise: lstm_step
# right: yes
# needs: sigmoid
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *output_layer = params
    H = W_h.shape[1]
    squash = {"i": sigmoid, "f": sigmoid, "g": np.tanh, "o": sigmoid}
    made = {}
    for k, (name, function) in enumerate(squash.items()):
        r = slice(k * H, k * H + H)
        made[name] = function(W_x[r] @ x + (W_h[r] @ h_prev + b[r]))
    c = made["i"] * made["g"]
    c += made["f"] * c_prev
    h = np.tanh(c)
    h *= made["o"]
    return h, c, tuple(made.values())
