# exercise: RNN
# right: yes
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        eye = torch.eye(self.rnn.input_size).to(self.linear.weight)
        states, last = self.rnn(eye[tokens], hidden)
        return self.linear(states), last
