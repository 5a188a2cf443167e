# exercise: Tanh
# right: yes
class Tanh:
    def forward(self, x):
        out = np.tanh(x)

        def pull_back(incoming):
            return incoming - incoming * out**2

        self.pull_back = pull_back
        return out

    def backward(self, d_h):
        return self.pull_back(d_h)
