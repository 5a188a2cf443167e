# exercise: gru_step
# right: no
# wrong: The reset gate multiplies the old state before the product with the weights and not after it.
# lines: 11
def gru_step(x, h_prev, params):
    (X_r, X_z, X_n), (H_r, H_z, H_n), (a_r, a_z, a_n), (b_r, b_z, b_n) = (
        np.split(p, 3) for p in params
    )
    r = sigmoid(X_r @ x + a_r + H_r @ h_prev + b_r)
    z = sigmoid(X_z @ x + a_z + H_z @ h_prev + b_z)
    n = np.tanh(X_n @ x + a_n + H_n @ (r * h_prev) + b_n)
    return z * h_prev + (1 - z) * n, (r, z, n)
